-- A block stays in one piece up to a page: packing its short lists costs more than it saves.
ALTER TABLE sell_out_block SET (toast_tuple_target = 8160);
