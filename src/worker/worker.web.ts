import { createLocalChecker } from "./local.ts";
import { serve } from "./serve.ts";

serve(createLocalChecker(), {
	postMessage: (message) => self.postMessage(message),
	onMessage: (listener) => self.addEventListener("message", (event) => listener(event.data)),
});
