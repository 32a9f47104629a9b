"""Whole-process benchmarks of the built application, each beside `python3 -c pass` in the same run.

start: from the start of the process to the first page, on a new data folder and on an existing one.
http:  from POST of a submission to its verdict on the event stream, on an exercise with about 20 cases.
"""

import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
import uuid
from pathlib import Path

ROUNDS = 60
STARTS = 5
EXERCISE = "code/price-match-refund"


class App:
    """The application on a data folder, with the flags that `./zachet run` uses."""

    def __init__(self, data: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        cache = Path(".build/app/zachet.aot")
        flags = [f"-XX:AOTCache={cache}", "-Xlog:disable"] if cache.exists() else []
        self.process = subprocess.Popen(
            [os.environ["JAVA_HOME"] + "/bin/java", *flags, "-XX:+UseSerialGC",
             "--enable-native-access=ALL-UNNAMED", "-jar", ".build/app/zachet.jar"],
            env={**os.environ, "ZACHET_DATA": str(data), "ZACHET_PORT": str(self.port)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def await_page(self) -> None:
        while True:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/") as page:
                    page.read()
                    return
            except OSError:
                if self.process.poll() is not None:
                    sys.exit("the application did not start; try ./zachet run")
                time.sleep(0.01)

    def call(self, method: str, path: str, body: object, key: str = "") -> dict:
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}",
            method=method,
            data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json", "Idempotency-Key": key},
        )
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    def verdict(self, submission: str) -> str:
        with urllib.request.urlopen(
            f"http://127.0.0.1:{self.port}/api/submissions/{submission}/events"
        ) as stream:
            return stream.read().decode()

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()


def bare_python() -> float:
    begin = time.perf_counter()
    subprocess.run(["/usr/bin/python3", "-c", "pass"], check=True)
    return time.perf_counter() - begin


def row(name: str, seconds: list[float]) -> float:
    ordered = sorted(seconds)
    median = statistics.median(ordered)
    late = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    print(f"{name:<58} p50 {median * 1000:8.1f} ms   p95 {late * 1000:8.1f} ms   n={len(ordered)}")
    return median


def measure_start(data: Path) -> float:
    begin = time.perf_counter()
    app = App(data)
    app.await_page()
    taken = time.perf_counter() - begin
    app.stop()
    return taken


def start() -> None:
    new: list[float] = []
    again: list[float] = []
    for _ in range(STARTS):
        folder = Path(tempfile.mkdtemp(prefix="zachet-bench-"))
        try:
            new.append(measure_start(folder))
            again.append(measure_start(folder))
        finally:
            shutil.rmtree(folder)
    peer = row("python3 -c pass", [bare_python() for _ in range(20)])
    cold = row("start to first page, new data folder", new)
    warm = row("start to first page, existing data folder", again)
    print(f"ratios to python3 -c pass: new {cold / peer:.0f}, existing {warm / peer:.0f}")


def http() -> None:
    folder = Path(tempfile.mkdtemp(prefix="zachet-bench-"))
    app = App(folder)
    try:
        app.await_page()
        source = Path("content", EXERCISE, "exemplar.py").read_text()
        attempt = app.call("POST", f"/api/exercises/{EXERCISE}/attempts", {})["id"]
        ours: list[float] = []
        peers: list[float] = []
        for i in range(ROUNDS + 10):
            body = {"source": source, "purpose": "submit", "ownInput": None, "noLibrary": False}
            begin = time.perf_counter()
            made = app.call("POST", f"/api/attempts/{attempt}/submissions", body, str(uuid.uuid4()))
            verdict = app.verdict(made["id"])
            taken = time.perf_counter() - begin
            if '"outcome":"accepted"' not in verdict:
                sys.exit(f"not accepted: {verdict}")
            if i >= 10:  # the first ones warm the server up
                ours.append(taken)
                peers.append(bare_python())
        peer = row("python3 -c pass", peers)
        mine = row(f"submit to verdict over HTTP, {EXERCISE}, all cases", ours)
        print(f"ratio to python3 -c pass: {mine / peer:.1f}")
    finally:
        app.stop()
        shutil.rmtree(folder)


if __name__ == "__main__":
    {"start": start, "http": http}[sys.argv[1]]()
