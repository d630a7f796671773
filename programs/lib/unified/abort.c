/* Linked in with --deficiency=abort: the deficiency routine prints and aborts, as in paper P, 2. */

int __unified_migrate(int system) {
  (void)system;
  return -1;
}
