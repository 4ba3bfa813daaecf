/// One place in a sentence where a part stands, in numbers of words.
struct Finding {
  var part: Int
  var head: Range<Int>
  var span: Range<Int>
}
