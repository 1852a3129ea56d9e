/** The workbook 汇总表.xlsx, by fastexcel. */
@NullMarked
package org.yinjian.adapters.excel;

import org.jspecify.annotations.NullMarked;
