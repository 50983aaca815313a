"""Edits workbooks in a running LibreOffice as people do. Each job of the JSON file opens a file, edits it and saves it."""
import json
import pathlib
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table import TableSortField

FILTERS = {".xlsx": "Calc MS Excel 2007 XML", ".ods": "calc8", ".xls": "MS Excel 97"}
ID, SOURCE, TARGET, LAST = "A", "C", "D", "I"


def value(name, content):
    return PropertyValue(Name=name, Value=content)


def desktop(pipe):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    while True:
        try:
            remote = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
        except NoConnectException:
            time.sleep(0.2)


def last_row(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return cursor.RangeAddress.EndRow + 1


def sort(sheet, area, column):
    field = TableSortField()
    field.Field = column
    field.IsAscending = True
    cells = sheet.getCellRangeByName(area)
    before = cells.getDataArray()
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    descriptor = (value("SortFields", fields), value("ContainsHeader", False))
    uno.invoke(cells, "sort", (uno.Any("[]com.sun.star.beans.PropertyValue", descriptor),))
    assert cells.getDataArray() != before, f"{area} was not sorted"


def translate(sheet):
    for row in range(2, last_row(sheet) + 1):
        source = sheet.getCellRangeByName(f"{SOURCE}{row}").String
        if source:
            sheet.getCellRangeByName(f"{TARGET}{row}").String = f"Norsk: {source}"


def sort_rows(sheet):
    sort(sheet, f"{ID}2:{LAST}{last_row(sheet)}", 3)


def sort_column(sheet):
    sort(sheet, f"{TARGET}2:{TARGET}{last_row(sheet)}", 0)


def hide_rows(sheet):
    for row in range(1, last_row(sheet), 2):
        sheet.Rows.getByIndex(row).IsVisible = False


def delete_rows(sheet):
    sheet.Rows.removeByIndex(10, 20)


def insert_rows(sheet):
    sheet.Rows.insertByIndex(5, 2)
    sheet.getCellRangeByName(f"{TARGET}6").String = "Et notat"


def main(pipe, jobs):
    office = desktop(pipe)
    for job in json.loads(pathlib.Path(jobs).read_text()):
        source, target = pathlib.Path(job["from"]), pathlib.Path(job["to"])
        document = office.loadComponentFromURL(source.as_uri(), "_blank", 0, (value("Hidden", True),))
        for step in job["steps"]:
            globals()[step](document.Sheets.getByIndex(0))
        document.storeToURL(target.as_uri(), (value("FilterName", FILTERS[target.suffix]),))
        document.close(True)
    office.terminate()


main(*sys.argv[1:])
