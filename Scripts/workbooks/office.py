"""F9: LibreOffice opens what we filled; many files in one process, with a profile of its own."""
import os
import resource
import shutil
import subprocess

BATCH = 40
# Of the processor, for machines are shared; what waits without working ends after ten times as many.
SECONDS = 240
ALONE = 60


def run(bars, fills, folder):
    soffice = shutil.which("soffice")
    if not soffice:
        bars.report("F9", "not measured: soffice is not installed (apt-get install libreoffice-calc)", "all open", False)
        return
    profile = os.path.join(folder, "profile")
    failed = not_opened(soffice, profile, [fill.output for fill in fills], os.path.join(folder, "opened"))
    suspects = [fill for fill in fills if fill.output in failed]
    originals = []
    for number, fill in enumerate(suspects):
        copy = os.path.join(folder, f"original-{number}{os.path.splitext(fill.entry.path)[1]}")
        shutil.copyfile(fill.entry.path, copy)
        originals.append(copy)
    before = not_opened(soffice, profile, originals, os.path.join(folder, "opened-before"))
    lost = [fill.entry.name for fill, copy in zip(suspects, originals) if copy not in before]
    bars.report(
        "F9", f"LibreOffice opens {len(fills) - len(suspects)} of {len(fills)} filled workbooks; {len(before)} it cannot open before "
        f"filling either, {len(lost)} only before", "none that it opened before", not lost, lost)


def not_opened(soffice, profile, paths, target):
    os.makedirs(target, exist_ok=True)
    waiting = list(paths)
    failed = set()
    while waiting:
        batch = waiting[:BATCH]
        convert(soffice, profile, batch, target, SECONDS)
        rest = [path for path in batch if not result(path, target)]
        # A file that ends the process takes those after it along: each that is left is tried by itself.
        for path in rest:
            convert(soffice, profile, [path], target, ALONE)
            if not result(path, target):
                failed.add(path)
        waiting = waiting[BATCH:]
    return failed


def convert(soffice, profile, paths, target, seconds):
    command = [soffice, f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", "--convert-to", "csv",
               "--outdir", target, *paths]
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds)))
    try:
        process.wait(10 * seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)
        process.wait()


def result(path, target):
    return os.path.exists(os.path.join(target, os.path.splitext(os.path.basename(path))[0] + ".csv"))
