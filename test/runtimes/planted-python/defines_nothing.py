"""Defines no adapter."""
