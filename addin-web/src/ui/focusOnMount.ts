/** A ref for what takes the place of a pressed button: the focus goes on there instead of getting lost. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}
