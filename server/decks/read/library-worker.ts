// The thread in which the library is read: one content folder in, the library out, and it ends.
import { parentPort, workerData } from "node:worker_threads";
import { loadLibrary } from "./load-library.ts";

parentPort?.postMessage(loadLibrary(workerData));
