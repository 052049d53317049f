import type { Ports } from "../engine/ports.ts";
import { readDates } from "./dates.ts";
import { shownWords } from "./words.ts";

/** The libraries behind the engine's ports. */
export const ports: Ports = { dates: readDates, words: shownWords };
