/** How a button looks that opens a menu. */
export const menuButton =
  'inline-flex h-ctl min-w-ctl items-center justify-center gap-1.5 rounded-control px-2 text-fg2 hover:bg-sunk hover:text-fg data-[state=open]:bg-sunk'

/** How the buttons look that open and close the drawer. */
export const drawerButton =
  'grid size-ctl place-items-center rounded-control text-fg2 hover:bg-sunk hover:text-fg'
