"""Kedro datasets of the project."""

from lingualift.catalog.code_switched import CodeSwitchedDataset
from lingualift.catalog.figure import FigureDataset
from lingualift.catalog.folder import FolderDataset
from lingualift.catalog.lexicons import ScoredLexiconsDataset
from lingualift.catalog.markdown import MarkdownDataset
from lingualift.catalog.records import RecordsDataset

__all__ = [
    "CodeSwitchedDataset",
    "FigureDataset",
    "FolderDataset",
    "MarkdownDataset",
    "RecordsDataset",
    "ScoredLexiconsDataset",
]
