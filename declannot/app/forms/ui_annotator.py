# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'annotator.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QComboBox, QDialog,
    QDialogButtonBox, QLabel, QLineEdit, QRadioButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_AnnotatorForm(object):
    def setupUi(self, AnnotatorForm):
        if not AnnotatorForm.objectName():
            AnnotatorForm.setObjectName(u"AnnotatorForm")
        AnnotatorForm.resize(460, 340)
        self.whole = QVBoxLayout(AnnotatorForm)
        self.whole.setObjectName(u"whole")
        self.explanation = QLabel(AnnotatorForm)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setWordWrap(True)

        self.whole.addWidget(self.explanation)

        self.rename = QRadioButton(AnnotatorForm)
        self.rename.setObjectName(u"rename")
        self.rename.setChecked(True)

        self.whole.addWidget(self.rename)

        self.name = QLineEdit(AnnotatorForm)
        self.name.setObjectName(u"name")

        self.whole.addWidget(self.name)

        self.other = QRadioButton(AnnotatorForm)
        self.other.setObjectName(u"other")

        self.whole.addWidget(self.other)

        self.others = QComboBox(AnnotatorForm)
        self.others.setObjectName(u"others")
        self.others.setEditable(True)

        self.whole.addWidget(self.others)

        self.problem = QLabel(AnnotatorForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.whole.addWidget(self.problem)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.whole.addItem(self.rest)

        self.buttons = QDialogButtonBox(AnnotatorForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Ok|QDialogButtonBox.StandardButton.Cancel)

        self.whole.addWidget(self.buttons)

        QWidget.setTabOrder(self.rename, self.name)
        QWidget.setTabOrder(self.name, self.other)
        QWidget.setTabOrder(self.other, self.others)

        self.retranslateUi(AnnotatorForm)
        self.buttons.accepted.connect(AnnotatorForm.accept)
        self.buttons.rejected.connect(AnnotatorForm.reject)

        QMetaObject.connectSlotsByName(AnnotatorForm)
    # setupUi

    def retranslateUi(self, AnnotatorForm):
        AnnotatorForm.setWindowTitle(QCoreApplication.translate("AnnotatorForm", u"Who annotates?", None))
        self.explanation.setText(QCoreApplication.translate("AnnotatorForm", u"Each person has a layer of spans of their own. Identity is kept apart from the name, so a name can be changed at any time.", None))
        self.rename.setText(QCoreApplication.translate("AnnotatorForm", u"Change the &name of the present annotator", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("AnnotatorForm", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.other.setText(QCoreApplication.translate("AnnotatorForm", u"Let &somebody else work here", None))
#if QT_CONFIG(accessibility)
        self.others.setAccessibleName(QCoreApplication.translate("AnnotatorForm", u"Annotator", None))
#endif // QT_CONFIG(accessibility)
        self.problem.setText("")
    # retranslateUi

