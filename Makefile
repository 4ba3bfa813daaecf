# Two commands do everything: `make run` and `make test`.
# On Debian and Ubuntu they install libedit's headers if these are missing; on macOS the SDK has them.

PREFIX ?= /usr/local
SWIFT ?= swift
TEST_FLAGS = --disable-xctest --explicit-target-dependency-import-check error
SUDO = $(shell [ "$$(id -u)" = 0 ] || command -v sudo)

.PHONY: run test install uninstall libedit format record learn

run: libedit
	$(SWIFT) run --quiet bti

test: libedit
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --skip-build $(TEST_FLAGS)

install: libedit
	$(SWIFT) build -c release --product bti --static-swift-stdlib
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/bti"
	install -m 755 "$$($(SWIFT) build -c release --show-bin-path)/bti" "$(DESTDIR)$(PREFIX)/bin/bti"
	rm -rf "$(DESTDIR)$(PREFIX)/share/bti/prompts"
	cp -R prompts "$(DESTDIR)$(PREFIX)/share/bti/prompts"

uninstall:
	rm -rf "$(DESTDIR)$(PREFIX)/bin/bti" "$(DESTDIR)$(PREFIX)/share/bti"

# Where the compiler finds no <histedit.h>, the package that has it is installed.
libedit:
	@echo '#include <histedit.h>' | cc -E -x c - >/dev/null 2>&1 || \
	  { command -v apt-get >/dev/null || { echo "Install libedit's development files first." >&2; exit 1; }; \
	    $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq libedit-dev; }

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks Tools

# Writes the golden files anew; read `git diff` before you keep them.
record: libedit
	$(SWIFT) build --product bti
	"$$($(SWIFT) build --show-bin-path)/bti" check --record
	"$$($(SWIFT) build --show-bin-path)/bti" replay --record transcripts/*.txt

# Learns the points of the signals anew, when sentences in Tools/Learning/Sentences have changed.
learn:
	$(SWIFT) run -c release learn-signals
