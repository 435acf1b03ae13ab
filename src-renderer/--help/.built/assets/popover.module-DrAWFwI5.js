var e = {
  popover: `_popover_1aihy_1`,
  appear: `_appear_1aihy_1`,
  list: `_list_1aihy_23`,
  item: `_item_1aihy_29`,
  harm: `_harm_1aihy_58`,
  itemHint: `_itemHint_1aihy_62`,
  check: `_check_1aihy_70`,
  sectionHeader: `_sectionHeader_1aihy_76`,
  panel: `_panel_1aihy_83`,
  picker: `_picker_1aihy_91`,
  wide: `_wide_1aihy_99`,
  pickerSearch: `_pickerSearch_1aihy_103`,
  empty: `_empty_1aihy_111`,
};
export { e as t };
