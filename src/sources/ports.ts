import type { Ports } from "../engine/ports.ts";
import { shownWords } from "./words.ts";

/** The libraries behind the engine's ports. */
export const ports: Ports = { words: shownWords };
