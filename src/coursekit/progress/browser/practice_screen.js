/* Practice: a part of the runtime by itself, since one page of a course has it. */

import { add } from "../../screens.js";
import { mount as practice } from "./practice.js";

add({ practice });
