"""Parameters from which a node reads the systems."""

from lingualift.systems import SystemsTable

SYSTEM_TABLES = ("systems", "phases", "instructions", "input_routes", "translators")


def table_inputs(table: SystemsTable, system: str) -> dict[str, str]:
    """Keyword → catalog name, for `read_systems`.

    A node of a compared system does not depend on the ablations: nothing runs again when one of these is added.
    """
    names = list(SYSTEM_TABLES)
    if system in table.ablations:
        names += ["ablation_systems", "ablation_phases"]
    return {name: f"params:{name}" for name in names}


def question_inputs(table: SystemsTable, system: str) -> dict[str, str]:
    """Keyword → catalog name of what a system's translator reads; empty for a system without one."""
    if not table.systems[system].reads_translations:
        return {}
    return {"lexicons": "lexicons", "english": "english_sentences"}
