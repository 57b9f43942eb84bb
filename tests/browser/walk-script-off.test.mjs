import { paths } from "./lib/sample.mjs";
import { WITHOUT_SCRIPT, walkAll } from "./lib/walk.mjs";

walkAll(paths, WITHOUT_SCRIPT);
