from unittest.mock import Mock

sent = []
send = Mock(side_effect=lambda batch: sent.extend(batch))

batch = ["a", "b"]
send(batch)
batch.clear()                   # the buffer is reused

print("sent:", sent)
print("recorded:", send.call_args.args[0])
