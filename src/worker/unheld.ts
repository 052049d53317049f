/** The timer, which keeps no program running by itself; in a browser none does. */
export function unheld<Timer>(timer: Timer): Timer {
	if (typeof timer === "object" && timer !== null && "unref" in timer && typeof timer.unref === "function")
		timer.unref();
	return timer;
}
