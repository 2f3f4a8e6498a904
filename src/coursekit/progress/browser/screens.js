/* The screens that count and keep: a part of the runtime by itself, which a page loads where it has one of them. */

import { add } from "../../screens.js";
import { mount as confusions } from "./confusions.js";
import { mount as overview } from "./overview.js";
import { mount as work } from "./work.js";

add({ confusions, overview, work });
