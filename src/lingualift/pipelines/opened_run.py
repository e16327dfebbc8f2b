"""A run as notebooks open it: its parameters, whatever it has made, and its systems, to be asked."""

import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lingualift.configuration import EvaluationSettings
from lingualift.errors import ConfigurationError, DataError
from lingualift.evaluation.asking import AskedSystem
from lingualift.lexicons.lexicon import lexicons_of
from lingualift.pipelines.table_inputs import foundation_inputs, question_inputs
from lingualift.systems import read_systems
from lingualift.training.system_model import Foundation
from lingualift.translation.questions import question_writer

if TYPE_CHECKING:
    from kedro.io import CatalogProtocol

ENVIRONMENT_VARIABLE = "LINGUALIFT_ENV"


@dataclass(frozen=True)
class OpenedRun:
    """What an environment's runs have made.

    Attributes:
        project: the project's root; environment: base, smoke, …
        parameters: as a run reads them; catalog: where each dataset is.
    """

    project: Path
    environment: str
    parameters: dict[str, Any]
    catalog: "CatalogProtocol"

    def load(self, name: str) -> Any:
        """A dataset by its name in the catalog.

        Raises:
            DataError: no run has made it yet.
        """
        if not self.catalog.exists(name):
            place = getattr(self.catalog.get(name), "_filepath", None)
            raise DataError(
                f"dataset {name!r}: expected a finished run in environment {self.environment!r}, found nothing"
                f"{f' at {place}' if place else ''}; run `kedro run --pipelines full --env {self.environment}`, or "
                f"name the environment of another run in {ENVIRONMENT_VARIABLE}"
            )
        return self.catalog.load(name)

    def asked_system(self, name: str) -> AskedSystem:
        """A system with its final checkpoint, ready to be asked.

        Raises:
            ConfigurationError: unknown system.
            DataError: the run has not made its checkpoint yet.
        """
        table = read_systems(self.parameters)
        checkpoint = f"{table.system(name).answers_with}.checkpoint"
        models = {argument: self.load(dataset) for argument, dataset in foundation_inputs(table, name).items()}
        read = {argument: self.load(dataset) for argument, dataset in question_inputs(table, name).items()}
        settings = EvaluationSettings.model_validate(self.parameters["evaluation"])
        return AskedSystem(
            table,
            name,
            Foundation(**models),
            self.load(checkpoint),
            max_new_tokens=settings.max_new_tokens,
            answers=settings.answers,
            writer=question_writer(table, name, lexicons_of(read.get("lexicons", {})), read.get("english", [])),
        )


def open_run(environment: str | None = None) -> OpenedRun:
    """Open the project that the working directory is in; its root becomes the working directory, as for `kedro`.

    Args:
        environment: None for that of LINGUALIFT_ENV, or else base.

    Raises:
        ConfigurationError: the working directory is in no project, or a setting is wrong.
    """
    here = Path.cwd()
    project = next((folder for folder in (here, *here.parents) if (folder / "conf" / "base").is_dir()), None)
    if project is None:
        raise ConfigurationError(f"expected a folder in the project (with conf/base), got {here}; start Jupyter there")
    os.chdir(project)
    os.environ.setdefault("KEDRO_LOGGING_CONFIG", "conf/base/logging.yml")
    # Not above: Kedro reads the settings of its log as it is imported, from a path in the project's root.
    from kedro.framework.session import KedroSession
    from kedro.framework.startup import bootstrap_project

    logging.getLogger("kedro").setLevel("WARNING")
    bootstrap_project(project)
    chosen = environment or os.environ.get(ENVIRONMENT_VARIABLE, "base")
    with KedroSession.create(project, env=chosen) as session:
        context: Any = session.load_context()  # type: ignore[attr-defined]
        return OpenedRun(project, chosen, dict(context.config_loader["parameters"]), context.catalog)
