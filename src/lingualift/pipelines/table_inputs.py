"""Parameters from which a node reads the systems."""

from lingualift.systems import SystemsTable

SYSTEM_TABLES = ("systems", "phases", "instructions", "input_routes", "translators")


def table_inputs(table: SystemsTable, system: str) -> dict[str, str]:
    """Keyword → catalog name, for `read_systems`.

    A node of a compared system does not depend on ablations and tasks: nothing runs again when one of these is added.
    """
    names = list(SYSTEM_TABLES)
    if system in table.ablations:
        names += ["ablation_systems", "ablation_phases", "foundation_variants"]
    if system in table.of_tasks:
        names += ["task_systems", "task_phases", "task_instructions"]
    return {name: f"params:{name}" for name in names}


def of_seed(name: str, seed: int | None) -> str:
    """Catalog name of what a system makes with one of `more_seeds`; with the run's own seed, None, the plain name."""
    return name if seed is None else f"seed_{seed}.{name}"


def foundation_inputs(table: SystemsTable, system: str) -> dict[str, str]:
    """Keyword → catalog name of the two models that a system builds on."""
    found = {"encoder": "foundation_encoder", "language_model": "foundation_language_model"}
    variant = table.systems[system].foundation
    return found if variant is None else {**found, table.foundation_variants[variant]: f"foundation_variant.{variant}"}


def question_inputs(table: SystemsTable, system: str) -> dict[str, str]:
    """Keyword → catalog name of what a system's translator reads; empty for a system without one."""
    if not table.systems[system].reads_translations:
        return {}
    return {"lexicons": "lexicons", "english": "english_sentences"}
