# make run    build Candor and start a risk brief (without a terminal: render the example)
# make test   install what the tests need, then run all of them
# make build  the release binary: one file that runs alone (on Linux)
# make bench  the table of docs/benchmarks.md
# make soak   the long tests; make sanitize  the tests under the address and thread sanitizers
# make coverage  which lines of the save path the tests reach
# make lint   the formatting that CI asks for
# make install PREFIX=/usr/local
# make deb    a Debian package in dist/
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
BINARY := .build/release/candor
UNAME := $(shell uname -s)
# Generic types are made from what the compiler knows and not looked up by name when they are first used: a short run
# is a sixth faster (docs/benchmarks.md).
RELEASE_FLAGS := -c release -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
ifeq ($(UNAME),Linux)
# The linker that comes with Swift lays the program out so that a short run brings in a tenth fewer pages.
RELEASE_FLAGS += --static-swift-stdlib -Xswiftc -static-executable -Xswiftc -use-ld=lld
# And it puts side by side what such a run uses, one function at a time: packaging/layout.
RELEASE_FLAGS += -Xswiftc -Xfrontend -Xswiftc -function-sections
RELEASE_FLAGS += -Xlinker "--symbol-ordering-file=$(CURDIR)/packaging/layout.txt" -Xlinker --no-warn-symbol-ordering
# The folder it is built in stays out of the program, so that two builds can be compared: packaging/reproduce.
RELEASE_FLAGS += -Xcc "-ffile-prefix-map=$(CURDIR)=." -Xswiftc -file-prefix-map -Xswiftc "$(CURDIR)=."
endif

VERSION = $(shell sed -n 's/.*number = "\(.*\)".*/\1/p' Sources/candor/Support/Version.swift)

.PHONY: run test build bench soak lint sanitize coverage install install-files deb goldens reference needs test-needs clean

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
	Benchmarks/walk_speed.py $(BINARY)

# docs/reliability.md says what each of these is, and what they last found.
FUZZ_SECONDS ?= 60
soak: test-needs build
	Tests/Scripts/needs soak
	for size in 4096 16384 65536 262144 1040000; do \
	  python3 Tests/Oracles/check_pathological.py $(BINARY) $$size || exit 1; done
	python3 Tests/Oracles/check_random_patterns.py $(BINARY) 4000
	python3 Tests/Oracles/check_kills.py $(BINARY) 500
	python3 -B Tests/Terminal/soak.py $(BINARY) 500
	.build/test-python/bin/python -B Tests/Oracles/check_real_documents.py $(BINARY)
	/usr/bin/python3 -B Tests/Oracles/check_browser_payloads.py $(BINARY) Tests/MarkdownTests/Fixtures/xss_payloads.txt
	Fuzzing/run $(FUZZ_SECONDS)

# A sanitizer slows everything down and needs memory that a limit of 1 GiB does not leave, so the tests of that limit are
# left out, and those that run the whole program, which is another build.
SANITIZED = $(SWIFT) test --no-parallel --skip 'CommandTests|ExampleTests|ConfinementTests|RealEngineTests'
sanitize: test-needs
	ASAN_OPTIONS=detect_leaks=0 $(SANITIZED) --sanitize=address --scratch-path .build/sanitize-address
ifeq ($(UNAME),Linux)
	$(SWIFT) build --build-tests --sanitize=thread --scratch-path .build/sanitize-thread
	clang -shared -fPIC -O1 Tests/Scripts/mutex_for_tsan.c -o .build/mutex_for_tsan.so
	LD_PRELOAD="$(CURDIR)/.build/mutex_for_tsan.so" \
	  $(SANITIZED) --skip-build --sanitize=thread --scratch-path .build/sanitize-thread
else
	$(SANITIZED) --sanitize=thread --scratch-path .build/sanitize-thread
endif

# The line coverage of the files that every save goes through; a line that no test reaches is an error.
LLVM_COV ?= $(dir $(shell command -v $(SWIFT)))llvm-cov
coverage: test-needs
	$(SWIFT) test --no-parallel --enable-code-coverage --scratch-path .build/coverage --filter DraftingTests
	$(LLVM_COV) report -instr-profile .build/coverage/debug/codecov/default.profdata \
	  .build/coverage/debug/candorPackageTests.xctest -ignore-filename-regex='.build|Tests' Sources/Drafting/Storage | \
	  awk '{ print } $$1 == "TOTAL" { missed = $$9; seen = 1 } END { exit !seen || missed > 0 }'

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

# Rewrites docs/reference/ from the program; read the difference before you commit it.
reference: build
	Tests/Scripts/reference $(BINARY) docs/reference

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
