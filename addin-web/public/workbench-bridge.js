// Runs before Office.js. Inside the workbench the page around the pane plays Word for Windows and hooks itself in here;
// in Word itself the page around belongs to another origin, or there is none, and nothing happens.
try {
  globalThis.parent.wordaddinHost?.attachTo(globalThis);
} catch {
  // A page of another origin may not be looked at.
}
