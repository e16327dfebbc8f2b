"""What a phase takes before it is run: parameters, memory and time, from configurations alone."""

from lingualift.planning.capacity import Capacity, available_host_memory, check_memory, check_phase, present_capacity
from lingualift.planning.lengths import PassShape, Tokens, answering_shape, longest_shape, pass_shape, shape_of_batch
from lingualift.planning.memory import MemoryEstimate, answering_memory, phase_memory
from lingualift.planning.models import FoundationConfigs, foundation_configs

__all__ = [
    "Capacity",
    "FoundationConfigs",
    "MemoryEstimate",
    "PassShape",
    "Tokens",
    "answering_memory",
    "answering_shape",
    "available_host_memory",
    "check_memory",
    "check_phase",
    "foundation_configs",
    "longest_shape",
    "pass_shape",
    "phase_memory",
    "present_capacity",
    "shape_of_batch",
]
