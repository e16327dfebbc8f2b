"""A system is data: which text goes where, and what trains on what, in which order; read from the parameters.

`parameters_systems.yml` has three tables: `systems` (label, input route, alignment kind, data used), `phases`
(one per training phase, keyed `<system>-<phase>`, with the checkpoint it comes `after`), and the texts they name
(`instructions`, `input_routes`). `parameters_ablations.yml` has more systems and phases. No code branches on a name.
"""

from lingualift.systems.optimizer import OptimizerSettings
from lingualift.systems.phase import FOUNDATION, LoraSettings, Module, Phase, WarmStartSettings
from lingualift.systems.system import RouteSettings, System
from lingualift.systems.table import SystemsTable, describe_errors, read_systems

__all__ = [
    "FOUNDATION",
    "LoraSettings",
    "Module",
    "OptimizerSettings",
    "Phase",
    "RouteSettings",
    "System",
    "SystemsTable",
    "WarmStartSettings",
    "describe_errors",
    "read_systems",
]
