"""Kedro pipelines: thin nodes that call the library."""
