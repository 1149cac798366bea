"""Tests of wirebench.source."""
