import { walkAll } from "./lib/walk.mjs";

walkAll(false);
