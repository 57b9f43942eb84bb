import { someOfEach } from "./lib/sample.mjs";
import { WITH_SCRIPT, walkAll } from "./lib/walk.mjs";

walkAll(someOfEach(7), WITH_SCRIPT);
