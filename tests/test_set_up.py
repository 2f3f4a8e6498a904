"""How `make` and Binder install the course: by uv, which gets pip's settings, or by pip (scripts/set_up.py)."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import venv
from collections.abc import Iterator
from contextlib import nullcontext
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from scripts import set_up
from tests.test_install import tiny_wheel
from tests.test_repository import ROOT


@pytest.fixture(scope="module")
def uv(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A uv as `make` fetches it."""
    with set_up.fetched_uv(tmp_path_factory.mktemp("uv") / "uv") as program:
        if program is None:
            pytest.skip("pip cannot fetch uv here: `make` would install with pip")
        yield program


def test_what_holds_for_pip_is_found_in_its_own_order() -> None:
    listed = """:env:.find-links='/wheels'
global.index-url='https://mirror.invalid/simple'
global.find-links='/other'
install.index-url='https://nearer.invalid/simple'
download.index-url='https://no.invalid/simple'
global.extra-index-url='file:///a\\nfile:///b c'
install.user=''
"""
    assert set_up.pip_settings(listed) == {
        "index-url": "https://nearer.invalid/simple",
        "find-links": "/wheels",
        "extra-index-url": "file:///a\nfile:///b c",
    }


@pytest.mark.parametrize(
    ("settings", "options", "variables"),
    [
        ({"extra-index-url": "https://a.invalid\nhttps://b.invalid"}, ["--extra-index-url", "https://a.invalid", "--extra-index-url", "https://b.invalid"], {}),
        ({"find-links": "/wheels", "constraint": "/firm.txt"}, ["--find-links", "/wheels", "--constraints", "/firm.txt"], {}),
        ({"trusted-host": "mirror.invalid:81"}, ["--allow-insecure-host", "mirror.invalid:81"], {}),
        ({"no-index": "true", "no-cache-dir": "1"}, ["--no-index", "--no-cache"], {}),
        ({"no-index": "false", "no-deps": "0"}, [], {}),
        ({"only-binary": ":all:", "no-binary": "a,b"}, ["--only-binary", ":all:", "--no-binary", "a", "--no-binary", "b"], {}),
        ({"cert": "/firm.pem", "client-cert": "/me.pem"}, [], {"SSL_CERT_FILE": "/firm.pem", "SSL_CLIENT_CERT": "/me.pem"}),
        ({"cert": str(ROOT)}, [], {"SSL_CERT_DIR": str(ROOT)}),
        ({"default-timeout": "180"}, [], {"UV_HTTP_TIMEOUT": "180"}),
        ({"quiet": "1", "disable-pip-version-check": "1", "cache-dir": "/cache"}, [], {}),
    ],
)  # fmt: skip
def test_each_of_pips_settings_has_its_counterpart(
    settings: dict[str, str], options: list[str], variables: dict[str, str]
) -> None:
    assert set_up.for_uv(settings) == (options, variables)


def test_a_proxy_is_asked_whatever_the_environment_says() -> None:
    _, variables = set_up.for_uv({"proxy": "me:secret@proxy.invalid:3128"})
    assert set(variables.values()) == {"http://me:secret@proxy.invalid:3128"}
    assert {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"} <= variables.keys()


@pytest.mark.parametrize("name", ["keyring-provider", "uploaded-prior-to", "require-hashes", "of-a-later-pip"])
def test_what_has_no_counterpart_is_left_to_pip(name: str) -> None:
    with pytest.raises(set_up.NotTranslatedError, match=name):
        set_up.for_uv({name: "true"})


def test_nobodys_settings_of_uvs_decide_what_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("UV_INDEX_URL", "UV_NO_INDEX", "UV_OFFLINE", "UV_PYTHON", "UV_PROJECT_ENVIRONMENT", "UV_CACHE_DIR"):
        monkeypatch.setenv(name, "/elsewhere")
    reached = {name for name in set_up.surroundings({"UV_HTTP_TIMEOUT": "9"}) if name.startswith("UV_")}
    assert reached == {"UV_CACHE_DIR", "UV_HTTP_TIMEOUT"}


def test_uv_takes_the_certificates_that_pip_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/firm.pem")
    assert set_up.surroundings({})["SSL_CERT_FILE"] == "/firm.pem"
    assert set_up.surroundings({"SSL_CERT_FILE": "/pips.pem"})["SSL_CERT_FILE"] == "/pips.pem"


# A school's mirror


class _Mirror(SimpleHTTPRequestHandler):
    def __init__(self, *arguments: Any, asked: list[str], **named: Any) -> None:
        self._asked = asked
        super().__init__(*arguments, **named)

    def log_message(self, *_: object) -> None:
        self._asked.append(self.path)


@pytest.fixture
def mirror(tmp_path: Path) -> Iterator[tuple[str, list[str]]]:
    """An index on this machine that has one package, and what was asked of it."""
    folder = tmp_path / "mirror" / "simple" / "tiny"
    folder.mkdir(parents=True)
    wheel = tiny_wheel(folder)
    (folder / "index.html").write_text(f'<a href="{wheel.name}">{wheel.name}</a>', encoding="utf-8")
    asked = list[str]()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Mirror, asked=asked, directory=str(tmp_path / "mirror")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/simple", asked
    server.shutdown()
    server.server_close()


def install_tiny(folder: Path, uv: Path, configuration: str) -> subprocess.CompletedProcess[str]:
    """What `by_uv` says, in a fresh environment, with this pip.conf and no other."""
    (folder / "pip.conf").write_text(configuration, encoding="utf-8")
    venv.create(folder / "environment", with_pip=True)
    python = folder / "environment" / ("Scripts" if os.name == "nt" else "bin") / "python"
    code = (
        "from pathlib import Path; import set_up\n"
        f"print([set_up.by_uv(Path({str(uv)!r}), ['tiny'])])\n"
        "import tiny; print(tiny.__file__)"
    )
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "UV_"))}
    own = {"PYTHONPATH": str(ROOT / "scripts"), "UV_CACHE_DIR": str(folder / "cache"), "no_proxy": "127.0.0.1"}
    configured = {"PIP_CONFIG_FILE": str(folder / "pip.conf"), "PIP_CONSTRAINT": os.devnull, "PIP_FIND_LINKS": ""}
    return subprocess.run(
        [python, "-c", code], check=False, env=clean | own | configured, capture_output=True, text=True
    )


def test_a_mirror_in_pips_configuration_is_the_one_that_uv_asks(
    tmp_path: Path, uv: Path, mirror: tuple[str, list[str]]
) -> None:
    address, asked = mirror
    done = install_tiny(tmp_path, uv, f"[global]\nindex-url = {address}\n[install]\ntrusted-host = 127.0.0.1\n")
    assert done.returncode == 0, done.stdout + done.stderr
    said, installed = done.stdout.splitlines()
    assert said == "['']"
    assert installed.startswith(str(tmp_path / "environment"))
    assert "/simple/tiny/" in asked


def test_a_mirror_that_lacks_a_package_is_told_and_left_to_pip(
    tmp_path: Path, uv: Path, mirror: tuple[str, list[str]]
) -> None:
    address, _ = mirror
    done = install_tiny(tmp_path, uv, f"[global]\nindex-url = {address.replace('simple', 'nowhere')}\n")
    assert "tiny was not found" in done.stdout
    assert "No module named 'tiny'" in done.stderr


@pytest.mark.parametrize("trouble", ["no uv", "uv fails", "asked for pip"])
def test_pip_does_it_where_uv_cannot(
    trouble: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    failing = tmp_path / "uv"
    failing.write_text("#!/bin/sh\necho no room on the disk\nexit 2\n", encoding="utf-8")
    failing.chmod(0o755)
    if trouble == "asked for pip":
        monkeypatch.setenv("COURSEKIT_SET_UP", "pip")
    monkeypatch.setattr(set_up, "fetched_uv", lambda _: nullcontext(None if trouble == "no uv" else failing))
    by_pip = list[object]()

    def noted(what: list[str], how: list[str]) -> int:
        by_pip.append((what, how))
        return 0

    monkeypatch.setattr(set_up, "by_pip", noted)
    assert set_up.main(["author"]) == 0
    assert by_pip == [(["--editable", ".[author]"], ["--no-compile"])]
    why = {"no uv": "pip cannot fetch it", "uv fails": "no room on the disk", "asked for pip": "is pip"}[trouble]
    assert why in capsys.readouterr().out


def test_where_pip_fails_too_its_reason_is_shown_without_the_noise(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    noise = "WARNING: Location 'file:///x/' is ignored: it is neither a file nor a directory."
    code = f"print({noise!r}); print('ERROR: no such version'); raise SystemExit(3)"
    monkeypatch.setattr(set_up, "_pip", lambda *_: [sys.executable, "-c", code])
    assert set_up.by_pip(["."]) == 3
    shown = capsys.readouterr().out
    assert "ERROR: no such version" in shown
    assert "neither a file" not in shown
