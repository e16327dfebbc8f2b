"""Kedro datasets of the project."""

from lingualift.catalog.code_switched import CodeSwitchedDataset
from lingualift.catalog.figure import FigureDataset
from lingualift.catalog.folder import FolderDataset
from lingualift.catalog.lexicons import ScoredLexiconsDataset
from lingualift.catalog.records import RecordsDataset
from lingualift.catalog.table import TableDataset

__all__ = [
    "CodeSwitchedDataset",
    "FigureDataset",
    "FolderDataset",
    "RecordsDataset",
    "ScoredLexiconsDataset",
    "TableDataset",
]
