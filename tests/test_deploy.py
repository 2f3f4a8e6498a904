"""What an administrator of a hub copies: it holds for Zero to JupyterHub as for one machine."""

from __future__ import annotations

import json
from typing import Any

import yaml

from tests.test_repository import ROOT

VALUES: dict[str, Any] = yaml.safe_load((ROOT / "deploy" / "zero-to-jupyterhub.yaml").read_text("utf-8"))
SHIPPED = json.loads((ROOT / "deploy/jupyter_server_config.d/coursekit_hub.json").read_text("utf-8"))


def test_kernels_idle_out_alike_on_both_kinds_of_hub() -> None:
    there = VALUES["singleuser"]["extraFiles"]["coursekit_hub"]
    assert there["data"] == SHIPPED
    assert there["mountPath"] == "/etc/jupyter/jupyter_server_config.d/coursekit_hub.json"


def test_a_kernel_idles_out_before_its_server_and_never_at_work() -> None:
    kernels = SHIPPED["MappingKernelManager"]
    assert kernels["cull_connected"] is True
    assert kernels["cull_busy"] is False
    assert kernels["cull_idle_timeout"] < VALUES["cull"]["timeout"]


def test_every_name_of_a_setting_is_one_that_jupyter_knows() -> None:
    from jupyter_server.services.kernels.kernelmanager import MappingKernelManager

    assert SHIPPED["MappingKernelManager"].keys() <= set(MappingKernelManager.class_trait_names())


def test_the_administrators_page_names_the_files_that_there_are() -> None:
    page = (ROOT / "docs" / "hub.md").read_text("utf-8")
    for name in ("deploy/jupyter_server_config.d/coursekit_hub.json", "binder/constraints.txt", "binder/postBuild"):
        assert name in page
        assert (ROOT / name).is_file()
