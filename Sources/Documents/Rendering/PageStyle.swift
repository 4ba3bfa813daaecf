/// How a page looks, on the screen and on A4.
enum PageStyle {
  static let css = """
    @page { size: A4; margin: 16mm 18mm; }
    body { font: 11pt/1.4 Calibri, Carlito, Arial, sans-serif; color: #111; background: #fff; }
    main { max-width: 44em; margin: 1.5em auto; padding: 0 1em; }
    h1 { font-size: 1.6em; line-height: 1.2; margin: 0 0 0.6em; }
    h2 { font-size: 1.15em; margin: 1.2em 0 0.4em; }
    h3 { font-size: 1em; margin: 1em 0 0.3em; }
    h2, h3, caption, thead { break-after: avoid; }
    p, ul, ol { margin: 0.4em 0; }
    li { margin: 0.2em 0; }
    blockquote { margin: 0.5em 0; padding: 0.1em 0 0.1em 1em; border-left: 3px solid #555; }
    table { width: 100%; border-collapse: collapse; margin: 0.5em 0 1em; }
    caption { text-align: left; font-weight: bold; padding: 0.2em 0; }
    th, td { border: 1px solid #555; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
    thead th { background: #eee; }
    tr, .form, .short, .signatures { break-inside: avoid; }
    .form th { width: 34%; font-weight: normal; background: #f5f5f5; }
    .form td { height: 1.5em; }
    .form .long td { height: 7em; }
    .signatures td { height: 2.6em; }
    .signatures th { width: 30%; font-weight: normal; }
    .notice { border: 2px solid #111; padding: 0.5em 0.8em; }
    .aside { color: #444; font-size: 0.88em; margin-top: 1em; }
    .page { margin: 2em 0; }
    @media print {
      .page { margin: 0; border: 0; visibility: hidden; break-after: page; }
      main { max-width: none; margin: 0; padding: 0; }
      p, li { orphans: 2; widows: 2; }
    }
    """
}
