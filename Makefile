# make run    build Candor and start a risk brief (without a terminal: render the example)
# make test   install what the tests need, then run all of them
# make build  the release binary: one file that runs alone (on Linux)
# make bench  the table of docs/benchmarks.md
# make soak   the long tests
# make lint   the formatting that CI asks for
# make install PREFIX=/usr/local
# make deb    a Debian package in dist/
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
BINARY := .build/release/candor
UNAME := $(shell uname -s)
ifeq ($(UNAME),Linux)
RELEASE_FLAGS := -c release --static-swift-stdlib -Xswiftc -static-executable
else
RELEASE_FLAGS := -c release
endif

VERSION = $(shell sed -n 's/.*number = "\(.*\)".*/\1/p' Sources/candor/Support/Version.swift)

.PHONY: run test build bench soak lint install install-files deb goldens needs test-needs clean

run: needs build
	@if [ -t 0 ] && [ -t 1 ]; then $(BINARY) new risk-brief; \
	else $(BINARY) render Examples/risk-brief/draft.md --to md,html -o out/ --force; fi

build: needs
	$(SWIFT) build $(RELEASE_FLAGS) --product candor

test: test-needs build
	Tests/Scripts/embed_add_delete.sh
	CANDOR_BINARY="$(CURDIR)/$(BINARY)" $(SWIFT) test --no-parallel

bench: build
	Benchmarks/run $(BINARY)

# The long form of the pathological test: every document at every size, up to the limit of a draft.
soak: test-needs build
	for size in 4096 16384 65536 262144 1040000; do \
	  python3 Tests/Oracles/check_pathological.py $(BINARY) $$size || exit 1; done

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

# Rewrites Examples/*/document.* from their drafts; read the difference before you commit it.
goldens: build
	for draft in Examples/*/draft.md; do $(BINARY) render $$draft --to md,html -o $$(dirname $$draft)/ --force; done

install: build install-files

# What is built already, put into its places.
install-files:
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/man/man1" \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	install -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/candor"
	$(BINARY) man > "$(DESTDIR)$(PREFIX)/share/man/man1/candor.1"
	$(BINARY) completions bash > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/candor"
	$(BINARY) completions zsh > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_candor"
	$(BINARY) completions fish > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/candor.fish"

deb: build
	packaging/deb/build $(BINARY) $(VERSION) dist

needs:
	@Tests/Scripts/needs build

test-needs:
	@Tests/Scripts/needs test

clean:
	rm -rf .build out
