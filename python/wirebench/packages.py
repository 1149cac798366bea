"""What is installed of a library, and what to do where it is not."""

SET_UP = "npm run setup:python"
SET_UP_WITH = f"{SET_UP} -- --with <its package>"


def version(package: str) -> str:
    from importlib import metadata  # takes a while, and is needed here alone

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"


def why_missing(module: str, remedy: str) -> str:
    """Why a module is not there. Its package may be, and have modules of another name."""
    from importlib.metadata import packages_distributions  # takes a while, and is needed here alone

    named = {module.lower(), module.lower().replace("_", "-")}
    held = [
        name
        for name, packages in packages_distributions().items()
        if named & {package.lower() for package in packages} and not name.startswith("_")
    ]
    if held:
        return f"{module} is no module: the package of this name has {', '.join(held)}"
    return f"{module} is not installed: {remedy}"
