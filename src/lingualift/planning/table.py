"""A plan as text."""

from collections.abc import Sequence

from lingualift.planning.advice import GB
from lingualift.planning.devices import Device
from lingualift.planning.duration import describe_utilisation
from lingualift.planning.plan import ANSWERED_PROBLEMS, USABLE, Plan, PlannedPhase

_HEADER = ("", "rows × positions", "learns, M", "weights", "gradients", "optimizer", "activations", "of them copies",
           "gathered", "sum, GB", "host, GB", "time", "")  # fmt: skip


def plan_lines(plan: Plan) -> list[str]:
    """All lines of a plan."""
    lines = ["An estimate, made from configurations alone: nothing was downloaded or run. See docs/planning.md.", ""]
    lines += _assumptions(plan)
    lines += ["", *_parameters(plan), "", *_aligned([_HEADER, *(_row(phase) for phase in plan.phases)])]
    if plan.answers:
        head = f"{ANSWERED_PROBLEMS} answers of full length"
        lines += ["", *_aligned([(head, *_HEADER[1:]), *(_row(system) for system in plan.answers)])]
    return [*lines, "", *_verdicts(plan)]


def _assumptions(plan: Plan) -> list[str]:
    settings, compute = plan.settings, plan.compute
    tokens = ", ".join(f"{name} {value:g}" for name, value in settings.tokens if name != "longest")
    shared = f"{compute.ranks}, {compute.strategy}" if compute.ranks > 1 else "1"
    reached = describe_utilisation(settings.utilisation, compiled=compute.compile)
    return [
        f"device     {_device(settings.device)}",
        f"ranks      {shared}; gradient_checkpointing {str(compute.gradient_checkpointing).lower()}, "
        f"compile {str(compute.compile).lower()}, attention {compute.attention}",
        f"models     {', '.join(f'{module} {name}' for module, name in plan.models.items())}; "
        f"what learns is held in fp32, all else in {compute.frozen_weights}",
        f"assumed    mean tokens: {tokens}; longest batch {settings.tokens.longest:g} times as long: memory is its, "
        "time the mean one's",
        f"           of the peak is reached: {reached}",
    ]


def _device(device: Device) -> str:
    return (
        f"{device.name}: {device.memory / GB:.1f} GB, bf16 {device.bf16_flops / 1e12:g} and fp32 "
        f"{device.fp32_flops / 1e12:g} TFLOP/s ({device.source})"
    )


def _parameters(plan: Plan) -> list[str]:
    """Every set of counts once, with the phases that have it."""
    sets: dict[tuple[int, ...], list[str]] = {}
    for planned in plan.phases:
        sets.setdefault(tuple(planned.estimate.parameters.values()), []).append(planned.name)
    rows = [("parameters, M", "encoder", "alignment", "LLM", "adapters", "")]
    for counts, names in sets.items():
        more = f", and {len(names) - 1} more" if len(names) > 1 else ""
        rows.append((names[0] + more, *(f"{count / 1e6:,.2f}" for count in counts), ""))  # type: ignore[arg-type]
    return _aligned(rows)


def _row(planned: PlannedPhase) -> tuple[str, ...]:
    estimate, shape = planned.estimate, planned.shape
    sizes = (estimate.weights, estimate.gradients, estimate.optimizer, estimate.activations, estimate.copies,
        estimate.gathered * estimate.is_shared,
             estimate.total, estimate.host)  # fmt: skip
    return (
        planned.name,
        f"{shape.rows} × {shape.sequence}",
        f"{estimate.trainable / 1e6:,.2f}",
        *(f"{size / GB:.2f}" for size in sizes),
        duration(planned.seconds),
        "fits" if planned.fits else "DOES NOT FIT",
    )


def duration(seconds: float) -> str:
    """Seconds as text, in the unit that suits."""
    for unit, size in (("d", 86400), ("h", 3600), ("min", 60)):
        if seconds >= 2 * size:
            return f"{seconds / size:.1f} {unit}"
    return f"{seconds:.1f} s"


def _verdicts(plan: Plan) -> list[str]:
    """What fits, what does not, and what to change, those alike together."""
    everything = [*plan.phases, *plan.answers]
    memory = USABLE * plan.settings.device.memory / GB
    failing: dict[tuple[str, ...], list[str]] = {}
    for planned in everything:
        if not planned.fits:
            failing.setdefault(planned.changes, []).append(planned.name)
    fitting = sum(planned.fits for planned in everything)
    lines = [f"{fitting} of {len(everything)} fit in {memory:.1f} GB ({USABLE:.0%} of the device) by this estimate."]
    for changes, names in failing.items():
        lines += [f"Does not fit: {', '.join(names)}. Change one of:", *(f"  - {change}" for change in changes)]
    total = sum(planned.seconds for planned in plan.phases)
    lines.append(f"Training, one phase after another: {duration(total)}.")
    left_out = ["saving", "what ranks say to each other"]
    if "stand-in" in plan.models.values():
        left_out.append("the training of the stand-ins")
    if any(planned.has_warm_start for planned in plan.phases):
        left_out.append("fits word by word (warm_start)")
    return [*lines, f"Not in it: {', '.join(left_out)}."]


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Columns, the first and the last to the left."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        middle = (text.rjust(width) for text, width in zip(row[1:-1], widths[1:-1], strict=True))
        lines.append("  ".join([row[0].ljust(widths[0]), *middle, row[-1]]).rstrip())
    return lines
