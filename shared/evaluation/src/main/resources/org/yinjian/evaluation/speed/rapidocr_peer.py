"""Times RapidOCR on the pages given: rapidocr_peer.py THREADS REPEATS PAGE..., a JSON object of seconds per page to standard output."""
import json
import statistics
import sys
import time

from rapidocr import RapidOCR

threads, repeats, pages = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
engine = RapidOCR(params={"EngineConfig.onnxruntime.intra_op_num_threads": threads, "Global.log_level": "error"})
engine(pages[0])
seconds = {}
for page in pages:
    runs = []
    for _ in range(repeats):
        start = time.perf_counter()
        engine(page)
        runs.append(time.perf_counter() - start)
    seconds[page] = statistics.median(runs)
json.dump(seconds, sys.stdout)
