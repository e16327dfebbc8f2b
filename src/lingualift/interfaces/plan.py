"""Print what every phase takes before it is run: parameters, memory and time, from configurations alone.

Nothing is downloaded: dimensions come from local model folders, from the published models that the project knows, or
from the settings of stand-ins. `--env`, `--params` and `--config` mean what they mean to `kedro run`. Exit status 1
when a phase does not fit. How it is estimated, and how exact that is: docs/planning.md.
"""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from omegaconf import OmegaConf
from omegaconf.errors import OmegaConfBaseException
from pydantic import ValidationError
from yaml import YAMLError

from lingualift.errors import ConfigurationError

if TYPE_CHECKING:
    from lingualift.planning.devices import Device
    from lingualift.planning.lengths import Tokens

_DEFAULT_GPU = "H100-80GB"


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of `lingualift plan`."""
    parser.add_argument("--env", help="environment of the configuration, a folder of conf/ (default: local)")
    parser.add_argument("--params", default="", metavar="KEY=VALUE,…", help="parameters in place of configured ones")
    parser.add_argument("--config", type=Path, metavar="FILE", help="YAML with run: { env: …, params: { … } }")
    parser.add_argument(
        "--phases", metavar="KEY,…", help="phases <system>-<phase>, ablations too (default: all others)"
    )
    parser.add_argument(
        "--gpu", metavar="NAME", help="device of each rank: H100-80GB, H200, A100-80GB, A100-40GB, L40S, RTX-4090 or "
        f"cpu (default: {_DEFAULT_GPU}; cpu for stand-ins and for compute.device: cpu)",
    )  # fmt: skip
    parser.add_argument("--memory", type=_positive, metavar="GB", help="of the device, in its place, 10^9 bytes")
    parser.add_argument("--flops", type=_positive, metavar="TFLOP/S", help="peak of the device, in its place")
    parser.add_argument("--mfu", type=_share, metavar="SHARE", help="of the peak that is reached, above 0 to 1")
    parser.add_argument("--tokens", default="", metavar="NAME=N,…",
                        help="assumed mean tokens of instruction, source, response and sentence, and longest: the "
                        "longest batch over the mean one")  # fmt: skip
    parser.add_argument("--project", type=Path, default=Path(), help="folder that has conf/ (default: this one)")


def run(arguments: argparse.Namespace) -> int:
    """Print the plan; 1 when something does not fit."""
    parameters = _parameters(arguments)
    # Not above: these import torch, and wrong arguments need not wait for it.
    from lingualift.planning.plan import PlanSettings, make_plan
    from lingualift.planning.table import plan_lines

    phases = None if arguments.phases is None else [key.strip() for key in arguments.phases.split(",")]
    settings = PlanSettings(_device(arguments, parameters), _tokens(arguments.tokens), arguments.mfu, phases)
    plan = make_plan(parameters, settings)
    print("\n".join(plan_lines(plan)))
    return int(not all(planned.fits for planned in (*plan.phases, *plan.answers)))


def _parameters(arguments: argparse.Namespace) -> dict[str, Any]:
    """As `kedro run` puts them together: options come before the file's."""
    file = _run_section(arguments.config) if arguments.config is not None else {}
    changes = _pairs("--params", arguments.params) if arguments.params else file.get("params") or {}
    if isinstance(changes, str):
        changes = _pairs("params", changes)
    env = arguments.env or file.get("env")
    folder = arguments.project / "conf"
    if not (folder / "base").is_dir() or (env is not None and not (folder / env).is_dir()):
        raise ConfigurationError(
            f"{folder / (env or 'base')}: expected a folder of settings, found none; run in the project's root, or "
            "give --project, or another --env"
        )
    from lingualift.catalog.parameters import read_parameters  # imports Kedro, which greets

    return read_parameters(arguments.project.resolve(), env, changes)


def _run_section(path: Path) -> dict[str, Any]:
    try:
        content: Any = OmegaConf.to_container(OmegaConf.load(path))
    except (OSError, YAMLError, OmegaConfBaseException) as error:
        raise ConfigurationError(f"{path}: expected a YAML file ({error})") from error
    section = content.get("run") if isinstance(content, dict) else None
    if not isinstance(section, dict):
        raise ConfigurationError(f"{path}: expected a section `run` with env and params, as for `kedro run --config`")
    return section


def _pairs(option: str, text: str) -> dict[str, Any]:
    """`a.b=1,c=2` as Kedro reads it."""
    items = [item.strip() for item in text.split(",") if item.strip()]
    if wrong := [item for item in items if "=" not in item or item.startswith("=")]:
        raise ConfigurationError(f"{option}: expected key=value, got {wrong[0]!r}")
    found: Any = OmegaConf.to_container(OmegaConf.from_dotlist(items))
    return found


def _tokens(text: str) -> "Tokens":
    from lingualift.planning.lengths import Tokens
    from lingualift.systems import describe_errors

    try:
        return Tokens.model_validate(_pairs("--tokens", text))
    except ValidationError as error:
        raise ConfigurationError(describe_errors("--tokens", error)) from error


def _device(arguments: argparse.Namespace, parameters: dict[str, Any]) -> "Device":
    from lingualift.planning.devices import CPU, get_device

    on_cpu = parameters["compute"].get("device") == CPU or parameters["foundation"]["source"] == "stand_in"
    device = get_device(arguments.gpu or (CPU if on_cpu else _DEFAULT_GPU))
    given = {"memory": arguments.memory and arguments.memory * 1e9,
             **dict.fromkeys(("bf16_flops", "fp32_flops"), arguments.flops and arguments.flops * 1e12)}  # fmt: skip
    changed = {name: value for name, value in given.items() if value}
    if not changed:
        return device
    return replace(device, **changed, source=f"{device.source}; {', '.join(changed)} as asked")


def _positive(text: str) -> float:
    value = float(text)
    if not 0 < value < float("inf"):
        raise argparse.ArgumentTypeError(f"expected a number above 0, got {text}")
    return value


def _share(text: str) -> float:
    value = _positive(text)
    if value > 1:
        raise argparse.ArgumentTypeError(f"expected a share above 0 and at most 1, got {text}")
    return value
