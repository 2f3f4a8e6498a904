/* The invitation to bring one's own copy: a part of the runtime by itself, which a page loads where it has one. */

import { add } from "../../screens.js";
import { mount as reader } from "./invitation.js";

add({ reader });
