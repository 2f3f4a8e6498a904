/* Hearing Python although anywidget has given up. */

/** anywidget delivers nothing to a screen that took longer than two seconds to start, not even later. Whoever runs
     by now can hear, so it takes its messages itself, past anywidget. True when it does.
    @param {Model} model
    @returns {Promise<boolean>} */
export async function hearPast(model) {
  const id = model.get("comm_id");
  const widget = id && (await model.widget_manager?.get_model?.(id));
  const hear = widget && Object.getPrototypeOf(widget.constructor.prototype)._handle_comm_msg;
  if (!hear || !widget.comm) return false;
  widget.comm.on_msg((/** @type {Json} */ message) => hear.call(widget, message));
  return true;
}
