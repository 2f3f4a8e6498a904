/* The bargain's screen: a part of the runtime by itself, which a page loads where it has one. */

import { add } from "../../screens.js";
import { mount as bargain } from "./explorer.js";

add({ bargain });
