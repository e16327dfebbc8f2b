"""Parameters from which a node reads the systems."""

from lingualift.systems import SystemsTable


def table_inputs(table: SystemsTable, system: str) -> dict[str, str]:
    """Keyword → catalog name, for `read_systems`.

    A node of a compared system does not depend on the ablations: nothing runs again when one of these is added.
    """
    names = ["systems", "phases", "instructions", "input_routes"]
    if system in table.ablations:
        names += ["ablation_systems", "ablation_phases"]
    return {name: f"params:{name}" for name in names}
