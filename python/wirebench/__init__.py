"""The Python lane of wirebench: one worker that holds one library, and speaks docs/worker-protocol.md."""
