# Two commands do everything on a fresh machine: `make full` and `make test`.
PYTHON ?= python3.11
VENV   := .venv
BIN    := $(CURDIR)/$(VENV)/bin
READY  := $(VENV)/.ready

export PATH := $(BIN):$(PATH)
export KEDRO_DISABLE_TELEMETRY := 1
export DO_NOT_TRACK := 1
export KEDRO_LOGGING_CONFIG := conf/base/logging.yml
export OMP_NUM_THREADS ?= $(shell nproc)
export TOKENIZERS_PARALLELISM := false
export HF_HUB_OFFLINE ?= 1

.DEFAULT_GOAL := help
.PHONY: help env full smoke test lint format repro viz docs pictures bench lock clean

help: ## show this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

env: $(READY) ## make the environment from requirements.lock

# The stamp is written last, so an interrupted installation is done again.
$(READY): requirements.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "$(PYTHON) not found: install Python 3.11 or set PYTHON=…"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check torch==2.13.0
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

full: $(READY) ## the whole embedded study on a CPU, offline: data/08_reporting/report.html
	kedro run --pipelines full
	@echo "done: data/08_reporting/report.html"

smoke: $(READY) ## the whole pipeline in half a minute, too small to show an effect
	kedro run --pipelines full --env smoke

test: $(READY) ## all tests, two files at a time
	pytest -q -n 2 --dist loadgroup

lint: $(READY) ## ruff, format check, mypy
	ruff check .
	ruff format --check .
	mypy

format: $(READY) ## let ruff format the code
	ruff check --fix .
	ruff format .

repro: $(READY) ## what `make full` does, through DVC: only what has changed
	dvc repro

viz: $(READY) ## the pipeline's picture in a browser
	kedro viz run

docs: $(READY) ## docs/catalog.md from the catalog
	python docs/catalog_page.py

pictures: $(READY) ## the pipeline's pictures in docs, by kedro-viz and Chromium
	python docs/pictures.py

bench: $(READY) ## benchmarks, side by side with a plain reference
	python benchmarks/evaluation_batching.py
	python benchmarks/code_switching.py --sizes 10000 100000
	python benchmarks/training_step.py
	python benchmarks/training_throughput.py
	python benchmarks/encoder_features.py
	python benchmarks/lexicon_induction.py --sizes 2500 5000
	python benchmarks/scaling.py --sizes 1024 4096 16384 --per-language 256
	python benchmarks/paper_scale.py --tiny --ways plain

lock: ## resolve requirements.in again and rewrite requirements.lock
	rm -rf .lock-venv && $(PYTHON) -m venv .lock-venv
	.lock-venv/bin/pip install --quiet torch==2.13.0
	.lock-venv/bin/pip install --quiet -r requirements.in
	.lock-venv/bin/pip list --format=freeze | grep -v '^pip==' | sed 's/+cpu//' > requirements.lock
	rm -rf .lock-venv

clean: ## remove everything that runs have made, but not the environment
	rm -rf data/0[2-8]* data/smoke .pytest_cache .mypy_cache .ruff_cache
