/* The switches of the map: a part of the runtime by itself, which a page loads where it has them. */

import { add } from "../../screens.js";
import { mount as switches } from "./switches.js";

add({ switches });
