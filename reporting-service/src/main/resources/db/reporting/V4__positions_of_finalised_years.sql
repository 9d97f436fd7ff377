-- Plans know from which events the figures of a finalised year were computed; of those from before, none are known.
update picture set state = state || '{"positions": []}' where service = 'reporting' and kind = 'Plan';
