"""Kedro datasets of the project."""

from lingualift.catalog.figure import FigureDataset
from lingualift.catalog.folder import FolderDataset
from lingualift.catalog.records import RecordsDataset

__all__ = ["FigureDataset", "FolderDataset", "RecordsDataset"]
