import type { ReportOptions } from "../report/build.ts";
import type { Checker, DraftInput, ReportOrder, ReportProgress } from "./protocol.ts";

/** What each method takes over the wire. An AbortSignal cannot travel: it becomes a `cancel` message. */
export type Calls = {
	readonly [M in Exclude<keyof Checker, "check" | "report" | "writeReport" | "dispose">]: Parameters<
		Checker[M]
	>;
} & {
	readonly check: readonly [draft: DraftInput];
	readonly report: readonly [draft: DraftInput, options: ReportOptions];
	readonly writeReport: readonly [draft: DraftInput, order: ReportOrder];
};

export type Method = keyof Calls;

/** A request for one method; `id` is unique in the life of the worker. */
export type Call = {
	readonly [M in Method]: {
		readonly kind: "call";
		readonly id: number;
		readonly method: M;
		readonly args: Calls[M];
	};
}[Method];

/** What the client sends. A cancelled call still gets its one reply. */
export type Request = Call | { readonly kind: "cancel"; readonly id: number };

/** What the worker says of a call that goes on. */
export type Notice = { readonly id: number; readonly progress: ReportProgress };

/** What the worker sends in the end: exactly one per call, with the call's id. */
export type Reply =
	| { readonly id: number; readonly ok: true; readonly value: unknown }
	| { readonly id: number; readonly ok: false; readonly name: string; readonly message: string };
