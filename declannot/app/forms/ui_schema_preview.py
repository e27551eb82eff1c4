# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'schema_preview.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractButton, QApplication, QDialog, QDialogButtonBox,
    QHeaderView, QLabel, QProgressBar, QSizePolicy,
    QTabWidget, QTableView, QVBoxLayout, QWidget)

class Ui_SchemaPreviewForm(object):
    def setupUi(self, SchemaPreviewForm):
        if not SchemaPreviewForm.objectName():
            SchemaPreviewForm.setObjectName(u"SchemaPreviewForm")
        SchemaPreviewForm.resize(760, 480)
        self.whole = QVBoxLayout(SchemaPreviewForm)
        self.whole.setObjectName(u"whole")
        self.heading = QLabel(SchemaPreviewForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)

        self.whole.addWidget(self.heading)

        self.tabs = QTabWidget(SchemaPreviewForm)
        self.tabs.setObjectName(u"tabs")
        self.what_tab = QWidget()
        self.what_tab.setObjectName(u"what_tab")
        self.what_column = QVBoxLayout(self.what_tab)
        self.what_column.setObjectName(u"what_column")
        self.what = QTableView(self.what_tab)
        self.what.setObjectName(u"what")

        self.what_column.addWidget(self.what)

        self.tabs.addTab(self.what_tab, "")
        self.where_tab = QWidget()
        self.where_tab.setObjectName(u"where_tab")
        self.where_column = QVBoxLayout(self.where_tab)
        self.where_column.setObjectName(u"where_column")
        self.where = QTableView(self.where_tab)
        self.where.setObjectName(u"where")

        self.where_column.addWidget(self.where)

        self.tabs.addTab(self.where_tab, "")
        self.twins_tab = QWidget()
        self.twins_tab.setObjectName(u"twins_tab")
        self.twins_column = QVBoxLayout(self.twins_tab)
        self.twins_column.setObjectName(u"twins_column")
        self.twins = QTableView(self.twins_tab)
        self.twins.setObjectName(u"twins")

        self.twins_column.addWidget(self.twins)

        self.tabs.addTab(self.twins_tab, "")

        self.whole.addWidget(self.tabs)

        self.problem = QLabel(SchemaPreviewForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.whole.addWidget(self.problem)

        self.progress = QProgressBar(SchemaPreviewForm)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.whole.addWidget(self.progress)

        self.buttons = QDialogButtonBox(SchemaPreviewForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.whole.addWidget(self.buttons)


        self.retranslateUi(SchemaPreviewForm)

        QMetaObject.connectSlotsByName(SchemaPreviewForm)
    # setupUi

    def retranslateUi(self, SchemaPreviewForm):
        SchemaPreviewForm.setWindowTitle(QCoreApplication.translate("SchemaPreviewForm", u"Put the schema in force", None))
        self.heading.setText("")
#if QT_CONFIG(accessibility)
        self.what.setAccessibleName(QCoreApplication.translate("SchemaPreviewForm", u"What becomes of spans", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.what_tab), QCoreApplication.translate("SchemaPreviewForm", u"&What becomes of spans", None))
#if QT_CONFIG(accessibility)
        self.where.setAccessibleName(QCoreApplication.translate("SchemaPreviewForm", u"By document and annotator", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.where_tab), QCoreApplication.translate("SchemaPreviewForm", u"By &document and annotator", None))
#if QT_CONFIG(accessibility)
        self.twins.setAccessibleName(QCoreApplication.translate("SchemaPreviewForm", u"Spans that become one", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.twins_tab), QCoreApplication.translate("SchemaPreviewForm", u"&Joined", None))
        self.problem.setText("")
    # retranslateUi

