"""Events to callback_url: written in the transaction that causes them, posted until they are answered 200."""
